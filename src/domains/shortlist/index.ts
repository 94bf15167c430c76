export { endShortlist, putItem, takeItem } from './commands.ts'
export { heldShortlist } from './queries.ts'
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
