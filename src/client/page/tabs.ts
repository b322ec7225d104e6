let made = 0;

function build(box: HTMLElement): void {
  const panels = [...box.querySelectorAll<HTMLElement>(':scope > [data-tab]')];
  if (panels.length < 2) return;
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  const tabs = panels.map((panel) => {
    const title = panel.querySelector<HTMLElement>('[data-tab-title], .tab-title, h3, h4, h5, h6');
    const tab = document.createElement('button');
    made += 1;
    tab.type = 'button';
    tab.id = `okuu-tab-${made}`;
    panel.id ||= `okuu-panel-${made}`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.textContent = title?.textContent ?? String(made);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    if (title) title.hidden = true;
    list.append(tab);
    return tab;
  });
  const choose = (chosen: number, focus: boolean): void => {
    tabs.forEach((tab, index) => {
      const on = index === chosen;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      const panel = panels[index];
      if (panel) panel.hidden = !on;
      if (on && focus) tab.focus();
    });
  };
  // The pattern of the ARIA Authoring Practices: arrows walk along the tabs, in the direction of reading.
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target as HTMLButtonElement);
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    choose((to + tabs.length) % tabs.length, true);
  });
  tabs.forEach((tab, index) => tab.addEventListener('click', () => choose(index, false)));
  choose(0, false);
  box.prepend(list);
}

/** Sections under headings become tabs. */
export function startTabs(): void {
  document.querySelectorAll<HTMLElement>('[data-tabs]').forEach(build);
}
