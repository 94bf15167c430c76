export { endShortlist, putItem, takeItem } from './commands.ts'
export { heldShortlist } from './queries.ts'
export {
  type Item,
  type ItemKind,
  LASTS,
  linkOf,
  readItem,
  type Shortlist,
  secretHash,
} from './shortlist.ts'
