/** A file that is put into a copy of the tree. */
export type PlantedFile = { readonly path: string; readonly text: string }

/** A file that breaks one rule, and the rule that must catch it. */
export type Fault = PlantedFile & {
  /** What is wrong with it, as the end of "catches …". */
  readonly what: string
  /** The rule's own name: of Biome, of the compiler (TS2304) or of the house. */
  readonly rule: string
}
