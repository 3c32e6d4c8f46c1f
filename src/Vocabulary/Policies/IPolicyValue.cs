namespace Jiuye.Vocabulary;

/// <summary>What a jurisdiction can state: <see cref="Deadline"/>, <see cref="Interval"/>, <see cref="Quantity"/>, <see cref="DayRule"/> or <see cref="Reading"/>.</summary>
public interface IPolicyValue
{
    /// <summary>The value in both languages.</summary>
    Bilingual ToText();
}
