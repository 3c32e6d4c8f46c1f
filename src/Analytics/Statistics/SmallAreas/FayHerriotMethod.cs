namespace Jiuye.Analytics;

/// <summary>How the variance between areas is estimated.</summary>
public enum FayHerriotMethod
{
    /// <summary>Restricted maximum likelihood. The default.</summary>
    Reml = 0,

    /// <summary>The moment equation of Fay and Herriot: weighted squared residuals equal areas less coefficients.</summary>
    FayHerriot = 1,

    /// <summary>The closed moment estimate of Prasad and Rao.</summary>
    PrasadRao = 2,
}
