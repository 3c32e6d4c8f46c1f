namespace Jiuye.Vocabulary;

/// <summary>One text for people in the two languages of the product.</summary>
/// <remarks>Plain text, not markup: whoever prints it escapes it. Immutable. The default is not valid.</remarks>
public sealed record Bilingual
{
    /// <summary>Pairs the two texts.</summary>
    /// <exception cref="ArgumentException">A text is null, empty or white space.</exception>
    public Bilingual(string zh, string en)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zh);
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        Zh = zh;
        En = en;
    }

    /// <summary>The text in simplified Chinese; never empty.</summary>
    public string Zh { get; }

    /// <summary>The text in English; never empty.</summary>
    public string En { get; }

    /// <summary>True where both languages use the same text: a proper name, a code, or what an employer wrote.</summary>
    public bool IsSame => string.Equals(Zh, En, StringComparison.Ordinal);

    /// <summary>The text in one language.</summary>
    /// <param name="language"><c>zh-CN</c> (or <c>zh</c>) or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is neither.</exception>
    public string In(string language) => IsChinese(language) ? Zh : En;

    /// <summary>True for Chinese, false for English.</summary>
    /// <param name="language"><c>zh-CN</c> (or <c>zh</c>) or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The language is neither.</exception>
    public static bool IsChinese(string language) => language switch
    {
        "zh-CN" or "zh" => true,
        "en" => false,
        _ => throw new ArgumentException($"'{language}' is no language of this text: expected zh-CN or en.", nameof(language)),
    };

    /// <summary>A text that is not translated: a proper name, a code, or what an employer wrote.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or white space.</exception>
    public static Bilingual Same(string text) => new(text, text);

    /// <summary>Both texts, for a log; pages show one at a time.</summary>
    public override string ToString() => IsSame ? Zh : $"{Zh} / {En}";
}
