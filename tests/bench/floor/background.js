chrome.runtime.onMessage.addListener((text, _sender, reply) => {
  reply(text.length);
});
