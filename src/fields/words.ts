/** A text in the admin's two languages. Danish comes first: it is what staff read. */
export const words = (da: string, en: string) => ({ da, en })
