// Stands at the end of the file. If damage at its front swallowed the page into a style or a title, the page is taken out of it.
(function () {
  if (document.querySelector(".plain") || (window.parley && parley.ran)) return;
  var all = document.querySelectorAll("style,script,title");
  for (var i = 0; i < all.length; i++) {
    var text = all[i].textContent,
      from = text.indexOf('<main class="plain"'),
      to = text.indexOf("</main>", from);
    if (from < 0 || to < 0 || all[i] === document.currentScript) continue;
    (document.body || document.documentElement).appendChild(document.createElement("div")).innerHTML = text.slice(
      from,
      to,
    );
    return;
  }
})();
