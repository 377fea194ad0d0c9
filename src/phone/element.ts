type Child = Node | string | null
type Attributes = Readonly<Record<string, string | boolean | (() => void) | undefined>>

/** An element with its attributes and children. A function is what a click does; false is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') made.addEventListener('click', value)
    else if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : value)
  made.append(...children.filter((child) => child !== null))
  return made
}

export const button = (
  name: string,
  onClick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement => element('button', { type: 'button', ...attributes, onClick }, name)

/** Puts new children in place of the old, unless they would look the same: focus stays where it is. */
export function fill(parent: HTMLElement, ...children: readonly Child[]): void {
  const made = element('div', {}, ...children)
  if (made.innerHTML !== parent.innerHTML) parent.replaceChildren(...made.childNodes)
}
