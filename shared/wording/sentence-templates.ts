import type { SentenceName } from '../records/sentence-names.ts'

/** How the sentences are worded unless the committee words them itself. */
export const DEFAULT_SENTENCES: Readonly<Record<SentenceName, string>> = {
  joined: '{person} joined the meeting[ at {time}][, {when} consideration of item {item}].',
  left: '{person} left the meeting[ at {time}][, {when} consideration of item {item}].',
  withdrew: '{person} withdrew from the meeting[ at {time}] because of a declared interest.',
  returned: '{person} returned to the meeting[ at {time}].',
  declared:
    '{person} declared {interest} interest in item {item}[ as {reason}][ and left the meeting for {absence}].',
  'no declarations': 'There were no declarations of interest.',
  apologies: 'Apologies were received from {names}[, with {substitutes}].',
  'no apologies': 'There were no apologies.',
  substitute: '{person} was present as a substitute for {member}.',
  'took the chair': '{person} took the chair for this item.',
  'took the chair for the rest': '{person} took the chair for the rest of the meeting.',
  moved: 'It was moved[ by {mover}][ and seconded by {seconder}] {text}.',
  'amendment moved': 'An amendment was moved[ by {mover}][ and seconded by {seconder}] {text}.',
  'declared by vote': 'On being put to the vote, the {motion} was declared {result}[ ({figures})].',
  'amendment declared by vote':
    'On being put to the vote, the amendment was declared {result}[ ({figures})].',
  unanimous: 'On being put to the vote, the {motion} was declared {result} unanimously.',
  'without division': 'The {motion} was agreed without division.',
  'casting vote': 'The {chair} exercised a casting vote {cast} the {proposal}.',
  'recorded request': 'In accordance with the procedure rules, {person} asked that their {vote} be recorded.',
  withdrawn: 'The {proposal} was withdrawn.',
  fell: 'The {proposal} fell for want of a seconder.',
  deferred: 'The {proposal} was deferred.',
  referred: 'The {proposal} was referred.',
  'not put': 'The {proposal} was not put.',
  nominated: '{nominee} was nominated[ by {mover}][, seconded by {seconder}].',
  'elected unopposed': 'There being no other nominations, RESOLVED that {nominee} be elected {office}.',
  elected: 'On being put to the vote[ ({figures})], RESOLVED that {nominee} be elected {office}.',
  adjourned: 'The meeting adjourned at {time}.',
  resumed: 'The meeting resumed at {time}.',
  'public excluded': 'The press and public left the meeting at {time}.',
  'public readmitted': 'The press and public were readmitted to the meeting at {time}.',
  action: 'ACTION: [{person} to ]{what}[ by {due}].',
  urgency:
    'The {chair} was of the opinion that this item should be considered as a matter of urgency, by reason of special circumstances: {reason}.',
  deferral: 'The item was deferred to the next meeting.',
}
