import { ADD_LINE, editEn, editNl, type FieldGroup, riskOf } from '../../../domains/directory/index.ts'
import { Quote } from '../../../domains/inbox/views/quote.tsx'
import { inLang } from '../../../platform/i18n.ts'
import { Button, ButtonGroup } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { itemPaths } from '../paths.ts'
import { GROUP_FIELDS } from './group-fields.tsx'
import { Lines, spokenIn } from './lines.tsx'
import { itemLines } from './part-lines.ts'
import { LOOK } from './reads.tsx'
import type { FieldsProps } from './wired.ts'

/** Fields of the form that no person sees. */
export const STAND = 'stand-toen'
export const MESSAGE = 'bericht'

export interface EditProps extends FieldsProps {
  group: FieldGroup
  /** Who may not decide proposes what may do harm. */
  decides: boolean
  /** A mark of what stood when the form was made. */
  stand: string
  /** A message that says what is wrong, for who may read it. */
  message: { number: number; body: string } | null
}

/** Whether all that this part holds waits, some of it, or nothing. */
function waits(group: FieldGroup, decides: boolean): 'all' | 'some' | 'none' {
  if (decides) return 'none'
  if (group === 'contact') return 'some'
  const nothing = {} as never
  return riskOf(group, nothing, nothing, 'editor') ? 'all' : 'none'
}

/** The form of one part of one item. */
export function EditPage(props: EditProps) {
  const { words, item, group, problems, decides, stand, message } = props
  const { lang, texts } = words
  const said = texts.edit
  const Fields = GROUP_FIELDS[group]
  const waiting = waits(group, decides)
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([field, text]) => ({ field, message: text }))}
      />
      <PageHeader
        kicker={texts.kinds[item.kind]}
        title={said.title(texts.groups[group], item.name)}
        lead={said.lead[group]}
      />
      {waiting === 'none' ? null : (
        <Notice>
          <p>{waiting === 'some' ? said.willWait.contact : said.willWait.other}</p>
        </Notice>
      )}
      <div class="weefsel-sides">
        <Form
          action={inLang(lang, itemPaths.group(item.kind, item.id, group))}
          hidden={{ [STAND]: stand, ...(message ? { [MESSAGE]: String(message.number) } : {}) }}
        >
          <Fields {...props} />
          <ButtonGroup>
            <Button>{waiting === 'all' ? said.propose : said.save}</Button>
            {group === 'times' ? (
              <Button look="secondary" name={ADD_LINE} value="ja">
                {{ nl: editNl, en: editEn }[lang].hours.add}
              </Button>
            ) : null}
            {group === 'texts' ? (
              <Button look="secondary" name={LOOK} value="ja">
                {said.check}
              </Button>
            ) : null}
          </ButtonGroup>
          <p>
            <Link href={inLang(lang, itemPaths.item(item.kind, item.id))}>{said.cancel}</Link>
          </p>
        </Form>
        <Beside {...props} />
      </div>
    </>
  )
}

/** What stands now, and what a message says of it. */
function Beside({ words, item, group, message }: EditProps) {
  const { edit, item: empty } = words.texts
  return (
    <div class="weefsel-stack">
      <section class="weefsel-stack" id={STAND}>
        <Heading level={2} look={3}>
          {edit.stands}
        </Heading>
        <Lines lang={spokenIn(group, words)} lines={itemLines(item, group, words)} empty={empty.empty} />
      </section>
      {message ? (
        <section class="weefsel-stack">
          <Heading level={2} look={3}>
            {edit.said(message.number)}
          </Heading>
          <Quote text={message.body} />
        </section>
      ) : null}
    </div>
  )
}
