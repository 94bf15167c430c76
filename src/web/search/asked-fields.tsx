import { type Asked, searchPath } from './asked.ts'

type Part = 'text' | 'page'

/** A question as hidden fields, so that one form can change a part of it and keep the rest. */
export function AskedFields({ asked, without }: { asked: Asked; without: readonly Part[] }) {
  const kept = {
    ...asked,
    ...(without.includes('text') ? { text: '' } : {}),
    ...(without.includes('page') ? { page: 1 } : {}),
  }
  const [, query = ''] = searchPath(kept).split('?')
  return (
    <>
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
      ))}
    </>
  )
}
