using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;

namespace IcpAnalyzers.Tasks.Tests.Heads;

/// <summary>Runs the tools that people sign with; what they say is what our own readers are compared with.</summary>
internal static class CommandLine
{
    /// <summary>The output of a program that must succeed.</summary>
    public static byte[] Run(string folder, string program, IEnumerable<string> arguments, byte[]? input = null)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["JAVA_TOOL_OPTIONS"] = "-Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
            process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        using var output = new System.IO.MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.ToArray()
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{errors.Result}{Encoding.UTF8.GetString(output.ToArray())}");
    }

    /// <summary>The output as text, without the blanks around it.</summary>
    public static string Text(string folder, string program, params string[] arguments) => Encoding.UTF8.GetString(Run(folder, program, arguments)).Trim();
}
