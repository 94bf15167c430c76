export { endShortlist, putItem, takeItem } from './commands.ts'
export { shortlistPurposes } from './purposes.ts'
export { heldShortlist } from './queries.ts'
export { shortlistRetention } from './retention.queries.ts'
export {
  type Item,
  type ItemKind,
  keyHash,
  LASTS,
  linkHash,
  linkOf,
  readItem,
  type Shortlist,
} from './shortlist.ts'
