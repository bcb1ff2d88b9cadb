const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let text = '';
while (walker.nextNode()) {
  text += walker.currentNode.data;
  if (text.length > 262144) {
    void chrome.runtime.sendMessage(text);
    text = '';
  }
}
void chrome.runtime.sendMessage(text);
