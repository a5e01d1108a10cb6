/** Letters that stand after a name. */
const KNOWN = new Set(
  [
    'OBE MBE CBE KBE DBE BEM KCB DCB CB CMG KCMG CVO LVO MVO KCVO GC GM VC MC QGM RVM TD RD VR VRSM',
    'KC QC KPM QPM KFSM QFSM KAM QAM JP DL MP MSP MS MLA AM MEP',
    'BA MA BSc MSc BEd MEd MPhil DPhil PhD LLB LLM MBA MPA MD FRCP FRCS FRCN FRCGP FRS FRSA FBA',
    'CEng FCA ACA ACCA FCCA CPFA CIPFA FCIPD MCIPD MRTPI FRICS MRICS FIFireE FSLCC PSLCC',
    'Jr Jnr Sr Snr II III Esq',
  ]
    .join(' ')
    .split(' '),
)
/** Short ones that nobody would take for the surname in front of which they stand: `J Smith MP`. */
const SHORT_AND_PLAIN = new Set(['JP', 'DL', 'MP', 'KC', 'QC', 'CB', 'Jr', 'Sr', 'II'])

/** Whether all of these words are known letters after a name: `OBE`, `BA (Hons)`, `CBE DL`. */
export function isPostNominal(text: string): boolean {
  return lettersIn(text).every((letters) => KNOWN.has(letters))
}

/** Whether these words could be letters after a name, known or not: all of them are in capitals. */
export function looksPostNominal(text: string): boolean {
  return lettersIn(text).every((letters) => KNOWN.has(letters) || /^\p{Lu}{2,6}$/u.test(letters))
}

/** Divides the words of a name from the letters that follow it without a comma: `J Smith`, `OBE`. */
export function withoutPostNominals(words: readonly string[]): {
  name: readonly string[]
  letters: readonly string[]
} {
  const last = words.findLastIndex((word) => !endsName(word))
  const end = Math.max(last + 1, 1)
  return { name: words.slice(0, end), letters: words.slice(end) }
}

function endsName(word: string): boolean {
  const letters = word.replaceAll('.', '')
  return KNOWN.has(letters) && (letters.length > 2 || SHORT_AND_PLAIN.has(letters))
}

function lettersIn(text: string): readonly string[] {
  return text
    .replace(/\(Hons\)/gi, '')
    .replaceAll('.', '')
    .trim()
    .split(/[\s,]+/u)
}
