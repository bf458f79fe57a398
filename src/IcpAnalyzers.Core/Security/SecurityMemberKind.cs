namespace IcpAnalyzers.Core.Security;

/// <summary>The form in which a library lets its user switch off what protects a connection.</summary>
public enum SecurityMemberKind
{
    /// <summary>A function that judges a certificate, assigned, subscribed or passed.</summary>
    Callback,

    /// <summary>An option that is assigned or passed as a constant.</summary>
    Flag,

    /// <summary>A property of event arguments through which the handler gives its verdict.</summary>
    Event,

    /// <summary>A method to be overridden or implemented.</summary>
    Override,

    /// <summary>A static property or field that holds a ready-made verdict.</summary>
    Value,

    /// <summary>A member of an enum that stands for no check.</summary>
    Enum,

    /// <summary>A protocol version in an enum of flags.</summary>
    Protocol,

    /// <summary>A constructor whose object is insecure until something else is set.</summary>
    Default,

    /// <summary>A named switch of <c>System.AppContext</c>.</summary>
    Switch,
}
