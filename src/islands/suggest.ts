/**
 * Search as you type: while somebody types in the box, titles and subjects that begin like it. The form works without.
 * The list is a listbox beside a combobox (ARIA Authoring Practices): arrows choose, Enter goes there, Escape closes.
 */
const WAIT_MS = 150
const SHORTEST = 2
const LONGEST = 60

/** One item of `/api/v1/suggestions`. */
interface Suggestion {
  kind: 'offer' | 'place' | 'organization' | 'question'
  label: string
  links: { page: { href: string } }
}

const NOTES = {
  nl: { offer: '', place: 'plek', organization: 'organisatie', question: 'zoek hierop' },
  en: { offer: '', place: 'place', organization: 'organisation', question: 'search for this' },
}

function optionOf({ kind, label, links }: Suggestion, lang: 'nl' | 'en', id: string): HTMLElement {
  const item = document.createElement('li')
  item.id = id
  item.setAttribute('role', 'option')
  item.setAttribute('aria-selected', 'false')
  item.textContent = label
  // Names are Dutch, also on a page in English.
  if (kind !== 'question' && lang !== 'nl') item.lang = 'nl'
  item.addEventListener('click', () => location.assign(links.page.href))
  // The box keeps the focus, so that the list is still there when the finger comes up.
  item.addEventListener('mousedown', (event) => event.preventDefault())
  const note = NOTES[lang][kind]
  if (note) {
    const small = document.createElement('span')
    small.className = 'weefsel-suggest__note'
    small.textContent = note
    small.lang = lang
    item.append(' ', small)
  }
  return item
}

class Suggest extends HTMLElement {
  #list: HTMLUListElement | undefined
  #timer = 0
  #asking: AbortController | undefined
  #active = -1

  get #lang(): 'nl' | 'en' {
    return this.dataset.lang === 'en' ? 'en' : 'nl'
  }

  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input) return
    const list = document.createElement('ul')
    list.id = `${input.id}-voorstellen`
    list.className = 'weefsel-suggest'
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', this.#lang === 'en' ? 'Suggestions' : 'Voorstellen')
    list.hidden = true
    this.append(list)
    this.#list = list
    input.setAttribute('role', 'combobox')
    input.setAttribute('autocomplete', 'off')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', list.id)
    input.addEventListener('input', () => this.#later(input))
    input.addEventListener('keydown', (event) => this.#key(event, input))
    input.addEventListener('blur', () => setTimeout(() => this.#close(input), 200))
    input.form?.addEventListener('submit', () => this.#close(input))
  }

  #later(input: HTMLInputElement): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#ask(input), WAIT_MS)
  }

  async #ask(input: HTMLInputElement): Promise<void> {
    this.#asking?.abort()
    const text = input.value.trim()
    if (text.length < SHORTEST || text.length > LONGEST) {
      this.#close(input)
      return
    }
    this.#asking = new AbortController()
    const address = `${this.#lang === 'en' ? '/en' : ''}/api/v1/suggestions?q=${encodeURIComponent(text)}`
    try {
      const answer = await fetch(address, { signal: this.#asking.signal })
      const { items } = answer.ok ? ((await answer.json()) as { items: Suggestion[] }) : { items: [] }
      // Who has gone on meanwhile gets no list over what they are reading.
      if (document.activeElement === input) this.#show(input, items)
    } catch {
      // No network or a newer question: the form still works.
    }
  }

  #show(input: HTMLInputElement, suggestions: Suggestion[]): void {
    const list = this.#list
    if (!list) return
    this.#active = -1
    list.replaceChildren(
      ...suggestions.map((suggestion, index) => optionOf(suggestion, this.#lang, `${list.id}-${index}`)),
    )
    list.hidden = suggestions.length === 0
    input.setAttribute('aria-expanded', String(suggestions.length > 0))
    input.removeAttribute('aria-activedescendant')
  }

  #key(event: KeyboardEvent, input: HTMLInputElement): void {
    if (event.key === 'Escape') {
      // A search field would clear what was typed as well; the second time it may.
      if (this.#list?.hidden === false) event.preventDefault()
      this.#close(input)
    }
    const items = [...(this.#list?.children ?? [])] as HTMLElement[]
    if (this.#list?.hidden || items.length === 0) return
    if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault()
      items[this.#active]?.click()
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const step = event.key === 'ArrowDown' ? 1 : -1
    this.#active = (Math.max(this.#active, step === 1 ? -1 : 0) + step + items.length) % items.length
    for (const [index, item] of items.entries())
      item.setAttribute('aria-selected', String(index === this.#active))
    input.setAttribute('aria-activedescendant', items[this.#active]?.id ?? '')
    items[this.#active]?.scrollIntoView({ block: 'nearest' })
  }

  #close(input: HTMLInputElement): void {
    clearTimeout(this.#timer)
    this.#asking?.abort()
    if (this.#list) this.#list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
    this.#active = -1
  }
}

customElements.define('weefsel-suggest', Suggest)
