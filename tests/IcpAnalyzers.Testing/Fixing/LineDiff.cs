using System;
using System.Collections.Generic;
using System.Text;

namespace IcpAnalyzers.Testing.Fixing;

/// <summary>Two texts line by line: <c>-</c> only expected, <c>+</c> only actual.</summary>
public static class LineDiff
{
    public static string Render(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var common = CommonTails(left, right);
        var result = new StringBuilder();
        int i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                Append(result, ' ', left[i++]);
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Append(result, '-', left[i++]);
            }
            else
            {
                Append(result, '+', right[j++]);
            }
        }

        return result.ToString();
    }

    /// <summary>The length of the longest common subsequence of what follows each pair of lines.</summary>
    private static int[,] CommonTails(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var common = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    /// <summary>Line ends are made visible: a lost carriage return is a difference that is hard to see.</summary>
    private static void Append(StringBuilder result, char mark, string line) =>
        result.Append(mark).Append(' ').Append(line.Replace('\r', '␍')).Append('\n');
}
