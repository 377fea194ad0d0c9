type Say = (label: { da: string; en: string }) => string

/** Asks the API as whoever is logged in, and gives back what it answered, to be read. */
export async function ask(query: string, variables: string, say: Say): Promise<string> {
  let given: unknown
  try {
    given = JSON.parse(variables.trim() || '{}')
  } catch {
    return say(words.variables)
  }
  try {
    return JSON.stringify(await answerOf({ query, variables: given }), null, 2)
  } catch {
    return say(words.noAnswer)
  }
}

/** @throws where no answer came, or one that is no JSON */
export async function answerOf(question: Readonly<Record<string, unknown>>): Promise<unknown> {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  })
  return response.json()
}

const words = {
  variables: {
    da: 'Variablerne er ikke gyldig JSON. Skriv for eksempel {"id": 1}.',
    en: 'The variables are no valid JSON. Write for example {"id": 1}.',
  },
  noAnswer: { da: 'Der kom intet svar. Prøv igen.', en: 'No answer came. Try again.' },
}
