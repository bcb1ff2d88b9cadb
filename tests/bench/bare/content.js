// As Sidelight does: a change of text is told to the background, after a moment in which more of them may come.
new MutationObserver(() => {
  setTimeout(async () => {
    await chrome.runtime.sendMessage('awake?');
    document.documentElement.setAttribute('data-answered', '');
  }, 100);
}).observe(document.body, { subtree: true, characterData: true });
