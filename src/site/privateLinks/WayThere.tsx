import { Outside } from '../ui/Outside'

type WayThereProps = {
  readonly place: string | null | undefined
  readonly way:
    | {
        readonly address?: string | null
        readonly wayThere?: string | null
        readonly map?: string | null
      }
    | null
    | undefined
  readonly text: { readonly wayThere: string; readonly map: string }
}

/** Where it is, in words. The map is another's, and is asked for only when she taps it. */
export function WayThere({ place, way, text }: WayThereProps) {
  return (
    <>
      {place && (
        <p className="lead">
          <bdi>{place}</bdi>
        </p>
      )}
      {way?.address && (
        <p>
          <bdi>{way.address}</bdi>
        </p>
      )}
      {way?.wayThere && (
        <>
          <h3>{text.wayThere}</h3>
          <p className="written" dir="auto">
            {way.wayThere}
          </p>
        </>
      )}
      {way?.map && <Outside href={way.map}>{text.map}</Outside>}
    </>
  )
}
