import { classOf, placeOf, type Chart as Drawn, type Shape } from './drawing'
import { patterns, stripe } from './patterns'
import './chart.css'

/** A chart for the screen. Its figures stand in a table beside it, for whoever does not see it. */
export function Chart({ chart: { key, title, told, drawing } }: { readonly chart: Drawn }) {
  const id = `chart-${key}`
  return (
    <svg
      className="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-told`}
      width="100%"
      height={`${drawing.height.toFixed(2)}em`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-told`}>{told}</desc>
      <defs>
        {patterns.map(({ look, turn }) => (
          <pattern
            key={look}
            id={`${id}-${look}`}
            width={stripe.every}
            height={stripe.every}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${turn})`}
          >
            <rect className="chart-ground" width={stripe.every} height={stripe.every} />
            <rect className="chart-stripe" width={stripe.width} height={stripe.every} />
          </pattern>
        ))}
      </defs>
      {drawing.shapes.map((shape, turn) => (
        <Drawing key={turn} shape={shape} id={id} />
      ))}
    </svg>
  )
}

function Drawing({ shape, id }: { readonly shape: Shape; readonly id: string }) {
  const given = { ...placeOf(shape), className: classOf(shape) }
  if (shape.tag === 'text') return <text {...given}>{shape.text}</text>
  if (shape.tag === 'line') return <line {...given} />
  const isStriped = patterns.some(({ look }) => look === shape.look)
  return <rect {...given} fill={isStriped ? `url(#${id}-${shape.look})` : undefined} />
}
