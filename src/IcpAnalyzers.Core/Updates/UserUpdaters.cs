using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Updates;

/// <summary>A user's own list of updaters: <c>icp.updaters.tsv</c>, with the columns of update-apis.tsv.</summary>
/// <remarks>
/// One member a line, columns separated by a tab: package, type, member, kind, and if wanted argument (value for properties and fields, 0 otherwise), role (Feed), insecure, default, fixed.
/// Lines that begin with # are comments, a first line that names the columns is allowed, columns beyond these are for people.
/// </remarks>
public sealed class UserUpdaters
{
    private const int Required = 4;

    private readonly List<UpdateApi> rows = new();
    private readonly List<(int Start, int Length, UserUpdaterProblem Problem)> problems = new();

    private UserUpdaters()
    {
    }

    public IReadOnlyCollection<UpdateApi> Rows => rows;

    /// <summary>The lines that say nothing, with their place in the text.</summary>
    public IReadOnlyList<(int Start, int Length, UserUpdaterProblem Problem)> Problems => problems;

    /// <summary>Reads a list; a bad line is a problem and the rest is read.</summary>
    public static UserUpdaters Read(string text)
    {
        var updaters = new UserUpdaters();
        foreach (var (start, length, cells) in UserTable.Lines(text, "package"))
            if (TryRow(cells, out var row) is { } problem)
                updaters.problems.Add((start, length, problem));
            else
                updaters.rows.Add(row!);
        return updaters;
    }

    /// <summary>One member, as a line of the table has it.</summary>
    /// <returns>What is wrong; null when there is a row.</returns>
    internal static UserUpdaterProblem? TryRow(string[] cells, out UpdateApi? row)
    {
        row = null;
        if (cells.Length < Required)
            return UserUpdaterProblem.TooFewColumns;

        var type = Cell(cells, 1);
        var member = Cell(cells, 2);
        if (type.Length == 0 || member.Length == 0 || type.IndexOf(' ') >= 0 || member.IndexOf(' ') >= 0)
            return UserUpdaterProblem.NotAMember;
        if (!TryName<UpdateApiKind>(Cell(cells, 3), out var kind))
            return UserUpdaterProblem.UnknownKind;
        if (!TryName<UpdateApiRole>(Cell(cells, 5, nameof(UpdateApiRole.Feed)), out var role))
            return UserUpdaterProblem.UnknownRole;

        var argument = Cell(cells, 4, kind is UpdateApiKind.Property or UpdateApiKind.Field ? UpdateApi.AssignedValue : kind == UpdateApiKind.Override ? UpdateApi.Returned : "0");
        row = new UpdateApi(Cell(cells, 0), type, member, kind, argument, role, Cell(cells, 6), Cell(cells, 7), Cell(cells, 8), Cell(cells, 9));
        return null;
    }

    private static string Cell(string[] cells, int index, string otherwise = "") => index < cells.Length && cells[index].Trim() is { Length: > 0 } cell ? cell : otherwise;

    private static bool TryName<T>(string text, out T value)
        where T : struct =>
        Enum.TryParse(text, ignoreCase: true, out value) && Enum.IsDefined(typeof(T), value) && char.IsLetter(text[0]);
}
