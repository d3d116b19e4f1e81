/// The few files the site's pages load: one stylesheet, one script, one icon. All of them are ours and come from this
/// program, so that the pages need no other server.
enum SiteAssets {
    static let stylesheet = [UInt8](
        (HouseStyle.base + SiteStyle.sheet + FormStyle.sheet + ListStyle.sheet + ReviewStyle.sheet + FamilyStyle.sheet
            + SendStyle.sheet)
            .utf8)

    /// Adds a button that copies a command and one that shows a password, leads the focus to what is wrong with a form,
    /// leads by keys through entries, sends files one by one and looks again at what is under way.
    /// Without scripts the buttons are not there.
    static let script =
        [UInt8](
            """
            "use strict";
            for (const box of document.querySelectorAll(".command")) {
              if (!navigator.clipboard) break;
              const button = document.createElement("button");
              const said = document.createElement("span");
              button.type = "button";
              button.textContent = box.dataset.copy;
              button.setAttribute("aria-label", box.dataset.what);
              said.setAttribute("role", "status");
              button.addEventListener("click", async () => {
                try {
                  await navigator.clipboard.writeText(box.querySelector("code").textContent);
                  said.textContent = box.dataset.copied;
                } catch {
                  said.textContent = box.dataset.failed;
                }
                setTimeout(() => { said.textContent = ""; }, 4000);
              });
              box.append(button, said);
            }
            for (const box of document.querySelectorAll(".password")) {
              const field = box.querySelector("input");
              const button = document.createElement("button");
              const said = document.createElement("span");
              button.type = "button";
              button.textContent = box.dataset.show;
              button.setAttribute("aria-controls", field.id);
              said.className = "quiet";
              said.setAttribute("role", "status");
              const show = (isShown) => {
                field.type = isShown ? "text" : "password";
                button.textContent = isShown ? box.dataset.hide : box.dataset.show;
              };
              button.addEventListener("click", () => {
                show(field.type === "password");
                said.textContent = field.type === "text" ? box.dataset.shown : box.dataset.hidden;
              });
              // Never sent as a plain text field: a browser would remember what was typed.
              if (field.form) field.form.addEventListener("submit", () => show(false));
              box.append(button, said);
            }
            // The arrows lead from entry to entry on an entry's page; letters do so in the list, while the focus is in it.
            // Whoever writes, or scrolls a wide table, keeps the keys; so does a screen reader, which takes them before.
            const isFree = (event) => !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey
              && !event.shiftKey && !event.target.closest("input, textarea, select, [contenteditable], .scroll:focus");
            for (const hint of document.querySelectorAll(".keys")) hint.hidden = false;
            if (document.querySelector("[data-keys=entry]")) {
              document.addEventListener("keydown", (event) => {
                const way = {ArrowLeft: "prev", ArrowRight: "next"}[event.key];
                if (way && isFree(event)) document.querySelector(`a[rel=${way}]`)?.click();
              });
            }
            for (const list of document.querySelectorAll("[data-keys=list]")) {
              list.addEventListener("keydown", (event) => {
                const step = {j: 1, k: -1}[event.key];
                if (!step || !isFree(event)) return;
                const links = [...list.querySelectorAll("tbody th a")];
                const row = event.target.closest("tr");
                const here = links.findIndex((link) => row?.contains(link));
                const next = links[here + step];
                if (next) { event.preventDefault(); next.focus(); next.scrollIntoView({block: "center"}); }
              });
            }
            document.getElementById("problems")?.focus();
            // What was just done is said once: not again when the page is looked at anew or kept as a bookmark.
            const said = document.getElementById("said");
            if (said) {
              const here = new URL(location.href);
              here.searchParams.delete("said");
              history.replaceState(history.state, "", here);
              said.focus();
            }

            """.utf8) + SendScript.source

    /// The wordmark's drawing as a picture of its own, for a browser's tab.
    static let icon = [UInt8](
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="#0b5368" stroke-width="3.4" \
        stroke-linejoin="round"><rect width="48" height="48" rx="8" fill="#fdfdfb" stroke="none"/>\
        <path d="M17 7h25v32H17z"/><path d="M30 7v32M30 23h12"/>\
        <path d="M17 7 6 11v34l11-6z" fill="#0b5368" fill-opacity=".25"/></svg>

        """.utf8)
}
