namespace Jiuye.Matching.Clearing;

/// <summary>By what everybody's list is made.</summary>
internal enum ClearingRule
{
    /// <summary>Everybody's own preference.</summary>
    Own,

    /// <summary>The product of both preferences.</summary>
    Product,

    /// <summary>The matching with transferable utility (Tomita and others, RecSys 2023).</summary>
    TransferableUtility,

    /// <summary>The most expected matches.</summary>
    Welfare,

    /// <summary>The greatest product of everybody's expected matches, by chance where need be.</summary>
    Nash,

    /// <summary>Stable matchings by deferred acceptance, one after another.</summary>
    Stable,
}
