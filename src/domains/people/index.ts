export { recordOf } from './channels.ts'
export { claim, makePerson, type NewPerson, savePhoto, saveValues, takeDown } from './commands.ts'
export { type Choice, choose, type Doing, recordPaper, withdrawAll } from './consent.commands.ts'
export { usualEnd } from './consent.ts'
export { sendContact } from './contact.commands.ts'
export { type ContactMessage, readContact } from './contact.ts'
export { contactEn } from './contact-texts.en.ts'
export { contactNl } from './contact-texts.nl.ts'
export { movePeople, movePeopleBack } from './follow-merge.commands.ts'
export { importPeople } from './import.commands.ts'
export { invitePerson } from './invite.commands.ts'
export { countProfiles, type KeptProfile, keptProfile, keptProfiles } from './keep.queries.ts'
export { aboutOf, type Looked, recordLooks } from './looks.commands.ts'
export type { Names as PeopleNames } from './names.ts'
export { peopleOwnData } from './own-data.queries.ts'
export { type OwnProfile, readOwn, type Typed, typedOf } from './own-form.ts'
export { ownEn } from './own-texts.en.ts'
export { ownNl } from './own-texts.nl.ts'
export {
  ownProfilePath,
  peopleOfPath,
  peoplePath,
  personPath,
  photoFormPath,
  photoPath,
  writePath,
} from './paths.ts'
export {
  type Field,
  type Profile,
  readValue as readPersonValue,
  touches,
  VALUE_FIELDS,
  type ValueField,
  type Values,
} from './person.ts'
export { peoplePurposes } from './purposes.ts'
export {
  type Asked,
  goneSince,
  isWaitingFor,
  mailboxOf,
  ownPerson,
  peopleFor,
  personFor,
  photoBytes,
} from './queries.ts'
export { MOST_LIST_BYTES, type PeopleTable, readPeopleTable } from './read-table.ts'
export { peopleReplays } from './replay.commands.ts'
export { peopleRetention } from './retention.queries.ts'
export { en as peopleEn } from './texts.en.ts'
export { nl as peopleNl } from './texts.nl.ts'
export {
  type Audience,
  audienceOf,
  type Consent,
  type Shown,
  standInOf,
  visibleTo,
} from './visibility.ts'
