import type { WhyNotReceived } from '../../../shared/domain/review-file/reception.ts'
import type { MeetingState } from '../../../shared/records/meeting.ts'
import { momentWords } from '../../ui/moment-words.ts'

/** Why what a file holds is not taken, and what to do. Whatever the reason, nothing was changed. */
export function notReceivedWords(why: WhyNotReceived): string {
  switch (why.kind) {
    case 'own file':
      return 'This is the file that went out from here, for the chair to open on another computer. Wait for the one that comes back.'
    case 'own return':
      return 'This is the file that you made for the clerk: send it back to them. It is opened on the clerk’s computer.'
    case 'own meeting':
      return 'The meeting itself is in this Minutebook. Open the meeting to read its notes; a file is only needed on another computer.'
    case 'other words':
      return 'This file bears the number of a version that is here, but other words are in it. It is not the file that was sent: ask for it once more, and do not trust where this one came from.'
    case 'later version here':
      return `A later version of these notes is here already (version ${why.number}). Read that one: this file is out of date.`
    case 'meeting unknown':
      return 'This is an answer about a meeting that is not in this Minutebook. Open it on the computer from which it was sent to the chair; if the meeting was deleted here, put it back from “Recently deleted” first.'
    case 'review unknown':
      return 'The meeting is here, but this Minutebook does not know of having sent it to the chair in this file. If records of an earlier day were restored since, send the notes to the chair again.'
    case 'returned already':
      return `What the chair returned was taken in on ${momentWords(why.at)} already. It is under “Review” in the meeting.`
    case 'withdrawn':
      return `You took these notes back from the chair on ${momentWords(why.at)}, so nothing is expected. If you want the chair’s changes, send the notes again.`
    case 'older version':
      return `This is about version ${why.number} of the notes, but version ${why.later} was sent since. Ask the chair to open the later file and return that.`
    case 'not with the chair':
      return `The notes are no longer with the chair: ${stateWords(why.state)}`
  }
}

function stateWords(state: MeetingState): string {
  switch (state) {
    case 'planned':
    case 'agenda published':
    case 'in progress':
    case 'draft':
      return 'they are a draft again. Send them to the chair once more.'
    case 'with the chair':
      return 'they are being sent.'
    case 'approved':
    case 'published':
      return 'they are approved. Go back to a draft first if the chair wants them changed after all.'
    case 'confirmed':
      return 'they are confirmed, and can only be put right by a later minute.'
  }
}
