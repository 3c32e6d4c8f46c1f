namespace Jiuye.Casework;

/// <summary>Which services a graded person gets .</summary>
public enum AidRoute
{
    /// <summary>General assistance (一般帮扶).</summary>
    General = 1,

    /// <summary>Policy advice and the suggestion to register and be recognised; until then the general services go on.</summary>
    SuggestRecognition = 2,

    /// <summary>The aid services for hard-to-employ persons (就业援助).</summary>
    Aid = 3,

    /// <summary>Facts are missing.</summary>
    CannotTell = 4,
}
