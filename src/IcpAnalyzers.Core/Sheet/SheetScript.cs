namespace IcpAnalyzers.Core.Sheet;

/// <summary>Puts a copy button behind each value. A file has no clipboard of its own in some browsers, so the old way is the second one.</summary>
internal static class SheetScript
{
    public const string Js = """
        for (const value of document.querySelectorAll('.v')) {
          const button = document.createElement('button');
          button.type = 'button';
          button.className = 'copy';
          button.title = '复制 Copy';
          button.setAttribute('aria-label', '复制 Copy');
          const done = () => { button.classList.add('done'); setTimeout(() => button.classList.remove('done'), 1200); };
          const select = () => {
            const range = document.createRange();
            range.selectNodeContents(value);
            const selection = getSelection();
            selection.removeAllRanges();
            selection.addRange(range);
            if (document.execCommand('copy')) done();
          };
          button.addEventListener('click', () => {
            if (navigator.clipboard) navigator.clipboard.writeText(value.textContent).then(done, select);
            else select();
          });
          value.after(button);
        }

        """;
}
