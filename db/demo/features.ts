import { gemeenteOf, type Plan, weverland, wijkOf } from './plan.ts'
import { type Shape, shapesOnce } from './shapes.ts'

type Properties = Record<string, string>
type Feature = { type: 'Feature'; properties: Properties; geometry: object }
/** A GeoJSON FeatureCollection (RFC 7946, WGS84) of areas. */
export type Collection = { type: 'FeatureCollection'; metadata: object; features: Feature[] }

function collection(shapes: Shape[], properties: Map<string, Properties>): Collection {
  return {
    type: 'FeatureCollection',
    metadata: { year: 2024, invented: true },
    features: shapes.map((shape) => {
      const closed = shape.rings.map((ring) => [...ring, ...ring.slice(0, 1)])
      const geometry =
        closed.length === 1
          ? { type: 'Polygon', coordinates: closed }
          : { type: 'MultiPolygon', coordinates: closed.map((ring) => [ring]) }
      return { type: 'Feature', properties: properties.get(shape.code) ?? {}, geometry }
    }),
  }
}

/** Returns the municipalities of an island. */
export function gemeentenGeojson(plan: Plan = weverland): Collection {
  const properties = plan.gemeenten.map(({ code, name }): [string, Properties] => [code, { code, name }])
  return collection(shapesOnce(plan).gemeenten, new Map(properties))
}

/** Returns the wijken of an island. */
export function wijkenGeojson(plan: Plan = weverland): Collection {
  const properties = plan.wijken.map(({ code, name, gemeentecode }): [string, Properties] => [
    code,
    { code, name, gemeentecode },
  ])
  return collection(shapesOnce(plan).wijken, new Map(properties))
}

/** Returns the buurten of an island. */
export function buurtenGeojson(plan: Plan = weverland): Collection {
  const properties = plan.buurten.map(({ code, name }): [string, Properties] => [
    code,
    { buurtcode: code, buurtnaam: name, wijkcode: wijkOf(code), gemeentecode: gemeenteOf(code) },
  ])
  return collection(shapesOnce(plan).buurten, new Map(properties))
}
