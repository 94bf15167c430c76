export { type AreaCounts, areaSupply } from './area-supply.queries.ts'
export {
  areasOfOffers,
  type OrganizationSummary,
  offersById,
  organizationsById,
  placesById,
  pointsOfOffers,
} from './by-ids.queries.ts'
export type {
  DirectoryCounts,
  Member,
  NearbyOffer,
  OfferCard,
  OfferDetail,
  OrganizationCard,
  OrganizationDetail,
  PlaceCard,
} from './card.ts'
export { type ImportOptions, importDirectory } from './commands.ts'
export { directoryCounts } from './counts.queries.ts'
export { addressLine, generalCost, STATUSES } from './directory.ts'
export * from './duplicates/index.ts'
export * from './edit/index.ts'
export { exportBatches, exportContext } from './export/batches.queries.ts'
export { BOM, csvLine } from './export/csv.ts'
export { CONTENT_TYPES, EXPORT_FORMATS, type ExportFormat, exportFile, type RecordOf } from './export/file.ts'
export type { ExportFilter, Window } from './export/filter.ts'
export type { ExportContext, Hsds } from './export/hsds-context.ts'
export { hsdsOrganization, hsdsPair } from './export/hsds-records.ts'
export { hsdsService } from './export/hsds-service.ts'
export { hsdsTaxonomy, hsdsTerm, taxonomyByUuid, termByUuid } from './export/hsds-terms.ts'
export { exportIds, exportPairs, exportStamps } from './export/ids.queries.ts'
export { offerRecords, pairRecords } from './export/offers.queries.ts'
export {
  EXPORT_KINDS,
  type ExportKind,
  type OfferRecord,
  type OrganizationRecord,
  type PlaceRecord,
  type PublicContact,
  type SourceLine,
  type TermRef,
} from './export/record.ts'
export { exportSources, organizationRecords, placeRecords } from './export/records.queries.ts'
export { taxonomyWords } from './export/taxonomy-names.ts'
export { type Facility, facilities, unplacedOffers } from './facilities.queries.ts'
export { followChecks } from './follow.commands.ts'
export * from './import-file/index.ts'
export { memberCounts, membersOf } from './members.queries.ts'
export { organizationsNaming } from './naming.queries.ts'
export { type Spot, spotOfPostcode, spotOfStreet } from './near.queries.ts'
export * from './new/index.ts'
export { offer } from './offer.queries.ts'
export { type OfferQuery, offersAt, offersIn, offersOf } from './offers.queries.ts'
export { nextTime, openNow } from './open.ts'
export { organizationDetail } from './organization.queries.ts'
export { organizationsNamed } from './organization-names.queries.ts'
export { itemOwnData } from './own-data.queries.ts'
export { offerCalendarPath, offerPath, organizationPath, placePath } from './paths.ts'
export { organization, place, placesIn } from './places.queries.ts'
export { directoryPurposes } from './purposes.ts'
export {
  aboutViolence,
  lastModifiedOf,
  offersNear,
  placesOfOffer,
  placesOfOrganization,
} from './related.queries.ts'
export { type Occurrence, occurrences, type Schedule } from './schedule.ts'
export { reindexDirectory } from './search-index.commands.ts'
export { isAboutViolence } from './violence.ts'
export { countsByWijk, type WijkCounts } from './wijk-counts.queries.ts'
