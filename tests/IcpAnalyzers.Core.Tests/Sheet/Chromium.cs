using System;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Core.Tests.Sheet;

/// <summary>A browser without a window, installed by the test command of the repository. Every run has a profile of its own.</summary>
internal sealed class Chromium : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("icp-browser-").FullName;

    /// <summary>What a page has become after its scripts ran.</summary>
    /// <param name="html">The page; is opened from a file, as people open it.</param>
    /// <param name="arguments">Further switches.</param>
    public string Dom(string html, params string[] arguments) => Run(html, [.. arguments, "--virtual-time-budget=4000", "--dump-dom"]);

    /// <summary>The page as the browser prints it.</summary>
    public string Print(string html, params string[] arguments)
    {
        var pdf = Path.Combine(folder, "printed.pdf");
        Run(html, [.. arguments, "--no-pdf-header-footer", "--print-to-pdf=" + pdf]);
        return pdf;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A last process of the browser may still write its profile.
        }
    }

    private string Run(string html, string[] arguments)
    {
        var page = Path.Combine(folder, "表.html");
        File.WriteAllText(page, html);
        var start = new ProcessStartInfo("chromium") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions", "--user-data-dir=" + Path.Combine(folder, "profile"), .. arguments, new Uri(page).AbsoluteUri])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException("chromium ended with " + process.ExitCode + ": " + errors.Result);
    }
}
