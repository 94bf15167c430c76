/** Of whom a share is, and the verb with what follows it, for one and for several of the hundred. */
export interface ShareWords {
  who: string
  one: readonly [verb: string, rest: string]
  many: readonly [verb: string, rest: string]
}
