/**
 * The map of a plan: click a spot, or move the marker with the arrow keys on the button below. The spot goes into the field of
 * the form, and what it would change is told under the map: whom it touches first. Without script there are a link for each
 * buurt, a list and a field.
 */
const STEP_M = 100
const FAR_M = 500
const WAIT_MS = 250
const SVG = 'http://www.w3.org/2000/svg'
/** Never in an address: what somebody wrote of people. */
const WORDS = /^(titel|reden\d*|doe)$/

interface Spot {
  x: number
  y: number
}

class PlanMap extends HTMLElement {
  #spot: Spot = { x: 0, y: 0 }
  #timer = 0
  #asking: AbortController | undefined
  readonly #marker = document.createElementNS(SVG, 'circle')
  readonly #said = document.createElement('div')

  connectedCallback(): void {
    const svg = this.querySelector('svg')
    if (!svg) return
    const shown = svg.querySelector<SVGCircleElement>('.weefsel-map__marker')
    const { width, height } = svg.viewBox.baseVal
    this.#spot = shown
      ? this.#onGround(shown.cx.baseVal.value, shown.cy.baseVal.value)
      : this.#onGround(width / 2, height / 2)
    this.#marker.setAttribute('class', 'weefsel-map__marker')
    this.#marker.setAttribute('r', '12')
    this.#said.setAttribute('role', 'status')
    this.#said.className = 'weefsel-plan__live'
    this.append(this.#button(), this.#said)
    svg.addEventListener('click', (event) => {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM()?.inverse())
      // A key on the link of a buurt has no place: then the link does what it says.
      if (event.detail === 0) return
      event.preventDefault()
      this.#move(svg, this.#onGround(at.x, at.y))
    })
    this.addEventListener('keydown', (event) => this.#key(svg, event))
  }

  /** The six numbers that the page gives: the corner, then metres for each pixel across and down. */
  get #ground(): number[] {
    return (this.dataset.ground ?? '').split(' ').map(Number)
  }

  #onGround(px: number, py: number): Spot {
    const [x = 0, y = 0, ax = 0, ay = 0, dx = 0, dy = 0] = this.#ground
    return { x: Math.round(x + ax * px + dx * py), y: Math.round(y + ay * px + dy * py) }
  }

  #onPicture({ x, y }: Spot): Spot {
    const [ox = 0, oy = 0, ax = 0, ay = 0, dx = 0, dy = 0] = this.#ground
    const turn = ax * dy - ay * dx
    return {
      x: ((x - ox) * dy - (y - oy) * dx) / turn,
      y: ((y - oy) * ax - (x - ox) * ay) / turn,
    }
  }

  #button(): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'nl-button nl-button--secondary weefsel-button'
    button.textContent = this.dataset.label ?? ''
    return button
  }

  #key(svg: SVGSVGElement, event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLButtonElement)) return
    const far = event.shiftKey ? FAR_M : STEP_M
    const ways: Record<string, [number, number]> = {
      ArrowUp: [0, far],
      ArrowDown: [0, -far],
      ArrowLeft: [-far, 0],
      ArrowRight: [far, 0],
    }
    const way = ways[event.key]
    if (!way) return
    event.preventDefault()
    this.#move(svg, { x: this.#spot.x + way[0], y: this.#spot.y + way[1] })
  }

  #move(svg: SVGSVGElement, spot: Spot): void {
    this.#spot = spot
    const at = this.#onPicture(spot)
    for (const old of svg.querySelectorAll('.weefsel-map__marker, .weefsel-map__number'))
      if (old !== this.#marker) old.remove()
    this.#marker.setAttribute('cx', String(at.x))
    this.#marker.setAttribute('cy', String(at.y))
    svg.append(this.#marker)
    const fields = this.closest('form')?.elements
    const [field, buurt] = [fields?.namedItem('waar'), fields?.namedItem('bij')]
    if (field instanceof HTMLInputElement) field.value = `${spot.x}, ${spot.y}`
    if (buurt instanceof HTMLSelectElement) buurt.value = ''
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#ask(), WAIT_MS)
  }

  async #ask(): Promise<void> {
    const form = this.closest('form')
    if (!form) return
    this.#asking?.abort()
    this.#asking = new AbortController()
    const { signal } = this.#asking
    const pairs = [...new FormData(form)].filter(([name]) => !WORDS.test(name))
    const query = new URLSearchParams(pairs as [string, string][])
    this.#tell([this.dataset.wait ?? ''])
    try {
      const answer = await fetch(`${this.dataset.from}?${query}`, { signal })
      if (!answer.ok) throw new Error(String(answer.status))
      this.#tell(((await answer.json()) as { lines: string[] }).lines)
    } catch {
      if (!signal.aborted) this.#tell([this.dataset.failed ?? ''])
    }
  }

  #tell(lines: readonly string[]): void {
    this.#said.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('p')
        paragraph.className = 'nl-paragraph'
        paragraph.textContent = line
        return paragraph
      }),
    )
  }
}

customElements.define('weefsel-plan-map', PlanMap)
