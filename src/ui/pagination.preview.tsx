import { Pagination } from './pagination.tsx'
import type { Preview } from './preview-list.ts'

const hrefOf = (page: number) => `/plekken?pagina=${page}`

export const previews: Preview[] = [
  { name: 'middle', render: () => <Pagination lang="nl" page={4} pages={9} hrefOf={hrefOf} /> },
  { name: 'first', render: () => <Pagination lang="en" page={1} pages={2} hrefOf={hrefOf} /> },
]
