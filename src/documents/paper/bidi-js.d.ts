declare module 'bidi-js' {
  type Levels = { readonly levels: Uint8Array }
  const bidiFactory: () => {
    readonly getEmbeddingLevels: (text: string, base?: 'ltr' | 'rtl' | 'auto') => Levels
  }
  export default bidiFactory
}
