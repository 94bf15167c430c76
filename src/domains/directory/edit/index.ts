export {
  type Changed,
  type ChangeRefusal,
  type Changer,
  changeItem,
  type Wish,
} from './change.commands.ts'
export {
  type ChangeState,
  changeOf,
  changesOf,
  countWaitingChanges,
  type ItemChange,
  type KeptGroup,
  keptGroups,
  waitingChanges,
} from './changes.queries.ts'
export { decideChange, letGo, undoChange, type Verdict } from './decide.commands.ts'
export { type FoundItem, findItems, ownOrganizations } from './find-items.queries.ts'
export {
  formOf,
  MOST_PHONES,
  phoneField,
  readAddress,
  readContact,
  readCost,
  readExistence,
  readTexts,
  readThemes,
  STATUS_WORDS,
  themeField,
} from './forms.ts'
export {
  ADD_LINE,
  addLine,
  type HoursValues,
  hoursForm,
  lineFields,
  readHours,
  specialHours,
} from './hours.ts'
export { itemNow, mayChange } from './item.queries.ts'
export {
  type AnyValue,
  BY_HAND,
  canonical,
  FIELD_GROUPS,
  type FieldGroup,
  GROUPS_OF,
  type GroupValues,
  ITEM_KINDS,
  type Item,
  type ItemKind,
  sameValue,
} from './item.ts'
export { placed } from './place.queries.ts'
export { AGE_FIELDS, areaField, reachForm, readAges, readAreas } from './reach-forms.ts'
export { type ChangerRole, mayDecide, riskOf } from './risk.ts'
export { en as editEn } from './texts.en.ts'
export { nl as editNl, type Texts as EditTexts } from './texts.nl.ts'
