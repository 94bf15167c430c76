export { type Made, madeBefore, makeItem } from './make.commands.ts'
export { type At, blankItem, factsOfNew, type NewItem } from './new-item.ts'
export { type OwnPlace, placesToChoose, placeToChoose } from './places.queries.ts'
