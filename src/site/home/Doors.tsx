/** A housing block's three doors, the middle one open to a guest. Decoration: says nothing new. */
export function Doors() {
  return (
    <svg
      className="doors"
      viewBox="0 0 480 260"
      width="480"
      height="260"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <rect className="door-wall" width="480" height="260" />
      <g className="door-shut">
        {[40, 96, 192, 248, 344, 400].map((x) => (
          <rect key={x} x={x} y="34" width="40" height="44" rx="2" />
        ))}
        <path d="M48 260V158a32 32 0 0 1 64 0v102z" />
        <path d="M368 260V158a32 32 0 0 1 64 0v102z" />
      </g>
      <g className="door-lamp">
        <rect x="96" y="34" width="40" height="44" rx="2" />
        <rect x="248" y="34" width="40" height="44" rx="2" />
        <path d="M204 260V152a38 38 0 0 1 76 0v108z" />
        <circle cx="104" cy="206" r="3.5" />
        <circle cx="376" cy="206" r="3.5" />
      </g>
      <path className="door-open" d="M204 260V152a38 38 0 0 1 0-1l-34 14v95z" />
      <g className="door-person">
        <path d="M226 260v-42c0-20 34-20 34 0v42z" />
        <circle cx="243" cy="190" r="13" />
        <path d="M306 260v-40c0-20 34-20 34 0v40z" />
      </g>
      <path className="door-open" d="M323 172c22,0,24,26,17,42-8,6-26,6-34,0-7-16-5-42 17-42z" />
      <circle className="door-wall" cx="323" cy="192" r="11" />
      <g className="door-leaf">
        <path d="M134 260c-4-36 8-46 14-62 6 16 18 26 14 62z" />
        <path d="M448 260c-4-28 6-36 12-48 6 12 16 20 12 48z" />
      </g>
    </svg>
  )
}
