namespace Jiuye.Matching;

/// <summary>Reads the names of languages.</summary>
internal static class Languages
{
    /// <exception cref="ArgumentException">The language is neither <c>zh-CN</c> nor <c>en</c>.</exception>
    public static Language Parse(string language) => language switch
    {
        "zh-CN" => Language.Chinese,
        "en" => Language.English,
        _ => throw new ArgumentException($"The language is '{language}'; expected zh-CN or en.", nameof(language)),
    };
}
