import * as actionLink from './action-link.preview.tsx'
import * as badge from './badge.preview.tsx'
import * as breadcrumb from './breadcrumb.preview.tsx'
import * as button from './button.preview.tsx'
import * as card from './card.preview.tsx'
import * as bar from './chart/bar.preview.tsx'
import * as bars from './chart/bars.preview.tsx'
import * as chips from './chips.preview.tsx'
import * as choice from './choice.preview.tsx'
import * as details from './details.preview.tsx'
import * as door from './door.preview.tsx'
import * as empty from './empty.preview.tsx'
import * as errorSummary from './error-summary.preview.tsx'
import * as facts from './facts.preview.tsx'
import * as field from './field.preview.tsx'
import * as fieldFrame from './field-frame.preview.tsx'
import * as filter from './filter.preview.tsx'
import * as form from './form.preview.tsx'
import * as heading from './heading.preview.tsx'
import * as icon from './icon.preview.tsx'
import * as keyFacts from './key-facts.preview.tsx'
import * as largePrint from './large-print.preview.tsx'
import * as layout from './layout.preview.tsx'
import * as link from './link.preview.tsx'
import * as linkList from './link-list.preview.tsx'
import * as areaMap from './map/area-map.preview.tsx'
import * as weaves from './map/weaves.preview.tsx'
import * as notice from './notice.preview.tsx'
import * as pageHeader from './page-header.preview.tsx'
import * as pagination from './pagination.preview.tsx'
import type { Preview } from './preview-list.ts'
import * as prose from './prose.preview.tsx'
import * as qr from './qr.preview.tsx'
import * as quickLeave from './quick-leave.preview.tsx'
import * as receipt from './receipt.preview.tsx'
import * as share from './share.preview.tsx'
import * as siteHeader from './site-header.preview.tsx'
import * as stat from './stat.preview.tsx'
import * as steps from './steps.preview.tsx'
import * as table from './table.preview.tsx'
import * as weave from './weave.preview.tsx'

const BY_COMPONENT: Record<string, { previews: Preview[] }> = {
  'action-link': actionLink,
  badge,
  breadcrumb,
  button,
  card,
  'chart/bar': bar,
  'chart/bars': bars,
  chips,
  choice,
  details,
  door,
  empty,
  'error-summary': errorSummary,
  facts,
  field,
  'field-frame': fieldFrame,
  filter,
  form,
  heading,
  icon,
  'key-facts': keyFacts,
  'large-print': largePrint,
  layout,
  link,
  'link-list': linkList,
  'map/area-map': areaMap,
  'map/weaves': weaves,
  notice,
  'page-header': pageHeader,
  pagination,
  prose,
  qr,
  'quick-leave': quickLeave,
  receipt,
  share,
  'site-header': siteHeader,
  stat,
  steps,
  table,
  weave,
}

/** Every state of every component; `layout` gives whole documents, all others a part of one. */
export function allPreviews(): (Preview & { component: string })[] {
  return Object.entries(BY_COMPONENT).flatMap(([component, { previews }]) =>
    previews.map((preview) => ({ component, ...preview })),
  )
}
