using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IcpAnalyzers.Infrastructure;

/// <content>Calls that put texts in a row.</content>
public sealed partial class ExpressionText
{
    /// <summary>A call that puts its arguments one behind the other: <c>string.Concat</c>, <c>string.Join</c>, <c>Url.Combine</c> of Flurl, and <c>Path.Combine</c> of an address.</summary>
    private readonly struct Joint
    {
        private readonly ArgumentListSyntax list;
        private readonly int first;

        private Joint(ArgumentListSyntax list, int first, ExpressionSyntax? separator, bool isPath)
        {
            this.list = list;
            this.first = first;
            Separator = separator;
            IsPath = isPath;
        }

        /// <summary>What stands between two parts; null for nothing.</summary>
        public ExpressionSyntax? Separator { get; }

        /// <summary>Whether two parts have one slash between them, whichever of them brings it.</summary>
        public bool IsPath { get; }

        /// <summary>The texts, an array of them as its elements.</summary>
        public IEnumerable<ExpressionSyntax> Parts
        {
            get
            {
                var arguments = list.Arguments;
                if (arguments.Count == first + 1 && ElementsOf(arguments[first].Expression) is { } array)
                    return array.Expressions;
                return arguments.Skip(first).Select(static argument => argument.Expression);
            }
        }

        public static Joint? Of(InvocationExpressionSyntax call)
        {
            var arguments = call.ArgumentList.Arguments;
            if (arguments.Count == 0 || call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name })
                return null;
            return name switch
            {
                "Concat" when IsOfString(call, name) => new Joint(call.ArgumentList, first: 0, separator: null, isPath: false),
                "Join" when IsOfString(call, name) => new Joint(call.ArgumentList, first: 1, arguments[0].Expression, isPath: false),
                "Combine" when CombinesAddress(call) => new Joint(call.ArgumentList, first: 0, separator: null, isPath: true),
                _ => null,
            };
        }

        // Files are combined everywhere; their paths are none of an address.
        private static bool CombinesAddress(InvocationExpressionSyntax call) => ((MemberAccessExpressionSyntax)call.Expression).Expression switch
        {
            IdentifierNameSyntax { Identifier.ValueText: "Url" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Url" } => true,
            IdentifierNameSyntax { Identifier.ValueText: "Path" } => call.ArgumentList.Arguments[0].Expression.GetFirstToken().Text.IndexOf("://", StringComparison.Ordinal) >= 0,
            _ => false,
        };

        private static InitializerExpressionSyntax? ElementsOf(ExpressionSyntax expression) => expression switch
        {
            ArrayCreationExpressionSyntax array => array.Initializer,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer,
            _ => null,
        };
    }
}
