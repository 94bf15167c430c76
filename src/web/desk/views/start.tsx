import { accountPaths } from '../../../domains/accounts/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { deskPaths } from '../paths.ts'
import type { DeskTexts } from '../texts.nl.ts'
import type { Waiting } from '../waiting.ts'

interface StartProps {
  lang: Lang
  texts: DeskTexts['start']
  /** Whether this person has a role. */
  works: boolean
  proved: boolean
  waiting: readonly Waiting[]
  /** A social worker whose role goes with no wijk. */
  noArea: boolean
}

/** What waits, the most urgent first, each in one sentence with one thing to do. */
export function Start(props: StartProps) {
  const { lang, texts, works, proved, waiting, noArea } = props
  if (!works) return <NoRole lang={lang} texts={texts} />
  return (
    <>
      <PageHeader title={texts.title} lead={proved && waiting.length > 0 ? texts.lead : undefined} />
      {proved ? null : <Prove lang={lang} texts={texts} />}
      {proved && waiting.length === 0 ? <p class="nl-paragraph">{texts.calm}</p> : null}
      {waiting.length > 0 ? (
        <ul class="weefsel-desk__waiting">
          {waiting.map(({ sentence, action, href, late }) => (
            <li class={late > 0 ? 'weefsel-desk__late' : undefined} key={href}>
              <p class="nl-paragraph nl-paragraph--lead">{sentence}</p>
              <Link href={inLang(lang, href)}>{action}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {noArea ? (
        <Notice>
          <p>{texts.noArea}</p>
        </Notice>
      ) : null}
    </>
  )
}

function NoRole({ lang, texts }: Pick<StartProps, 'lang' | 'texts'>) {
  return (
    <>
      <PageHeader title={texts.noRole} lead={texts.noRoleLead} />
      <p class="nl-paragraph">
        <Link href={inLang(lang, accountPaths.own)}>{texts.toAccount}</Link>
      </p>
    </>
  )
}

function Prove({ lang, texts }: Pick<StartProps, 'lang' | 'texts'>) {
  const target = encodeURIComponent(inLang(lang, deskPaths.start))
  return (
    <Notice title={texts.prove}>
      <p>{texts.proveLead}</p>
      <p>
        <ButtonLink href={`${inLang(lang, accountPaths.proof)}?naar=${target}`}>
          {texts.proveAction}
        </ButtonLink>
      </p>
    </Notice>
  )
}
