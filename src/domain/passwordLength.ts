/** The fewest characters of a password: apart from the rule’s long list of words, for the browser. */
export const passwordLength = 12
