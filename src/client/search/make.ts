/** Makes an element with text or elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...content);
  return element;
}

/** Makes a button that sends no form. */
export function makeButton(name: string, text: string, press?: () => void): HTMLButtonElement {
  const button = make('button', name, text);
  button.type = 'button';
  if (press) button.addEventListener('click', press);
  return button;
}

/** Puts other content into an element; `replaceChildren` is younger than the browsers we serve. */
export function fill(element: Element, ...content: (string | Node)[]): void {
  element.textContent = '';
  element.append(...content);
}
