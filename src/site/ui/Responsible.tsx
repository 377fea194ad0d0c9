/** Who answers for money and data, as they call themselves. */
export function Responsible() {
  return (
    <ul className="plain">
      {organisations.map((name) => (
        <li key={name}>
          <bdi lang="da" dir="ltr">
            {name}
          </bdi>
        </li>
      ))}
    </ul>
  )
}

const organisations = [
  'Beboerprojektet Hedegaven (Hede- og Magleparken)',
  'BAB afdeling Grantoften',
] as const
