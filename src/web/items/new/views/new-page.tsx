import { ADD_LINE, editEn, editNl, GROUPS_OF } from '../../../../domains/directory/index.ts'
import { inLang } from '../../../../platform/i18n.ts'
import { Button, ButtonGroup } from '../../../../ui/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { itemPaths } from '../../paths.ts'
import { NEW_FIELDS } from '../reading.ts'
import { AlikeSection } from './alike.tsx'
import type { NewProps } from './new-props.ts'
import { ContactPart, CostPart, TextsPart, ThemesPart, TimesPart, WhomPart } from './parts.tsx'
import { WherePart, WhoPart } from './where.tsx'

/** The form of a new thing: the name is needed, the rest may come later. */
export function NewPage(props: NewProps) {
  const { reading, problems, proposals, wish } = props
  const { kind, words, said, decides, key } = reading
  const { lang } = words
  const action = inLang(lang, itemPaths.newOf(kind))
  const has = (group: (typeof GROUPS_OF)[typeof kind][number]) => GROUPS_OF[kind].includes(group)
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, message]) => ({ field, message }))}
      />
      <PageHeader title={said.forms[kind]} lead={said.formLead} />
      {decides ? null : (
        <Notice>
          <p>{said.proposes}</p>
        </Notice>
      )}
      {wish && proposals.length > 0 ? (
        <AlikeSection {...{ reading, proposals, wish, action }} typed={props.values} />
      ) : null}
      <Form action={action} hidden={{ [NEW_FIELDS.key]: key }}>
        <TextsPart {...props} />
        {kind === 'organization' ? null : <WhoPart {...props} />}
        <WherePart {...props} />
        {has('times') ? <TimesPart {...props} /> : null}
        {has('ages') ? <WhomPart {...props} /> : null}
        {has('cost') ? <CostPart {...props} /> : null}
        <ContactPart {...props} />
        {has('themes') ? <ThemesPart {...props} /> : null}
        <ButtonGroup>
          <Button>{decides ? said.send : said.propose}</Button>
          {has('times') ? (
            <Button look="secondary" name={ADD_LINE} value="ja">
              {{ nl: editNl, en: editEn }[lang].hours.add}
            </Button>
          ) : null}
        </ButtonGroup>
        <p>
          <Link href={inLang(lang, itemPaths.find)}>{said.cancel}</Link>
        </p>
      </Form>
    </>
  )
}
