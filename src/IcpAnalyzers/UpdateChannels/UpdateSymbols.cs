using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.Security;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Compares symbols with the rows of the table of update libraries.</summary>
internal static class UpdateSymbols
{
    public static bool Is(this ISymbol symbol, UpdateApi api)
    {
        // A function of a native library is declared by whoever uses it, under its own name or another one.
        if (api.Kind == UpdateApiKind.PInvoke)
            return symbol is IMethodSymbol { IsStatic: true };

        var isConstructor = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor };
        return isConstructor == (api.Member == UpdateApi.ConstructorName)
            && (isConstructor || symbol.Name == api.Member)
            && symbol.ContainingType is { } type && type.DerivesFrom(api.Type);
    }

    /// <summary>The parameter that a row speaks of, by its place or its name.</summary>
    public static IParameterSymbol? ParameterOf(this IMethodSymbol method, UpdateApi api)
    {
        if (api.ArgumentIndex >= 0)
            return method.ParameterAt(api.ArgumentIndex);
        foreach (var parameter in method.Parameters)
            if (parameter.Name == api.Argument)
                return parameter;
        return null;
    }

    /// <summary>Whether a method is the row's method for a type of the program: an override of it or its implementation.</summary>
    public static bool Implements(this IMethodSymbol method, UpdateApi api)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            if (overridden.ContainingType.DerivesFrom(api.Type))
                return true;
        foreach (var implemented in method.ContainingType.AllInterfaces)
            if (implemented.Matches(api.Type))
                foreach (var candidate in implemented.GetMembers(api.Member))
                    if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(candidate), method))
                        return true;
        return false;
    }
}
