namespace IcpAnalyzers.Core.Files.Markup;

/// <content>The C# of Razor, as far as markup stands in it.</content>
internal sealed partial class MarkupValues
{
    // A condition that asks for a platform is shorter.
    private const int MaxCondition = 300;

    private void ReadTransition()
    {
        var keyword = RazorTransition.Of(file, at, file.Length, out var word);
        switch (keyword)
        {
            case RazorKeyword.Comment:
                at = RazorTransition.EndOfComment(file, at, file.Length);
                break;
            case RazorKeyword.Members:
                var members = CSharpText.EndOfBrackets(file, SkipBlanks(word), file.Length);
                isCut |= members < 0;
                at = members < 0 ? file.Length : members;
                AddStrings(word, at);
                break;
            case RazorKeyword.Directive:
                var line = file.IndexOf('\n', at);
                at = line < 0 ? file.Length : line;
                break;
            default:
                Enter(keyword == RazorKeyword.Section ? RazorContextKind.Section : RazorContextKind.Code, at + 1, word);
                break;
        }
    }

    /// <summary>Enters the body of a statement; without a body there is nothing to enter.</summary>
    private void Enter(RazorContextKind body, int start, int word, RazorCondition? before = null)
    {
        var keyword = names.Get(start, word - start);
        at = RazorTransition.EndOfHeader(file, start, file.Length);
        AddStrings(start, at);
        if (at >= file.Length || file[at] != '{')
            return;
        var condition = keyword is "if" or "else" ? ConditionOf(word, at, before) : null;
        at++;
        contexts.Add(new RazorContext(body, open.Depth, keyword, condition));
    }

    // if (a), else if (b), else: the last one holds where a does not.
    private RazorCondition? ConditionOf(int start, int end, RazorCondition? before)
    {
        var bracket = file.IndexOf('(', start, end - start);
        if (bracket >= 0)
            return end - bracket > MaxCondition ? null : new RazorCondition(file.Substring(bracket, end - bracket), isDenied: false);
        return before is null ? null : new RazorCondition(before.Text, !before.IsDenied);
    }

    /// <summary>What stands between an element and the one around it: the condition of the code it is in.</summary>
    private RazorCondition? ConditionOfElement() =>
        Context.Kind == RazorContextKind.Element && Context.Floor == open.Depth && contexts.Count > 1 ? contexts[contexts.Count - 2].Condition : null;

    /// <summary>Reads statements up to the next markup, or to the end of the block.</summary>
    private void ReadCode()
    {
        var code = Context;
        while (at < file.Length)
        {
            var c = file[at];
            if (c == '<' && code.IsStatementStart && IsTag(at))
            {
                contexts.Add(new RazorContext(RazorContextKind.Element, open.Depth));
                return;
            }

            if (c == '@' && TryEnterMarkup())
                return;

            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            if (c == '#' && code.IsStatementStart)
            {
                StepOver("\n");
                continue;
            }

            var behind = CSharpText.EndOfLiteral(file, at, file.Length);
            if (behind > at)
            {
                code.IsStatementStart &= c is '/' or '@';
                AddString(at, behind, codeStart: 0, attribute: "");
                at = behind;
                continue;
            }

            at++;
            code.IsStatementStart = c is '{' or '}' or ';' or ':';
            code.Braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (code.Braces > 0)
                continue;
            Leave();
            Continue(code.Keyword, code.Condition);
            return;
        }
    }

    /// <summary><c>@: a line</c> and the template <c>@&lt;p&gt;…&lt;/p&gt;</c>.</summary>
    private bool TryEnterMarkup()
    {
        if (at + 1 >= file.Length)
            return false;
        if (file[at + 1] == ':')
        {
            at += 2;
            contexts.Add(new RazorContext(RazorContextKind.Line, open.Depth));
            return true;
        }

        if (file[at + 1] != '<' || !IsTag(at + 1))
            return false;
        at++;
        contexts.Add(new RazorContext(RazorContextKind.Element, open.Depth));
        return true;
    }

    /// <summary>Enters what belongs to a statement whose body has ended.</summary>
    private void Continue(string keyword, RazorCondition? condition)
    {
        var start = SkipBlanks(at);
        var word = RazorTransition.EndOfWord(file, start, file.Length);
        var isContinued = names.Get(start, word - start) switch
        {
            "else" => keyword is "if" or "else",
            "catch" or "finally" => keyword is "try" or "catch",
            "while" => keyword == "do",
            _ => false,
        };
        if (!isContinued)
            return;

        var before = at;
        var depth = contexts.Count;
        Enter(RazorContextKind.Code, start, word, condition);
        if (keyword == "do" && at < file.Length && file[at] == ';')
            at++;
        else if (contexts.Count == depth)
            // A word like another.
            at = before;
    }
}
