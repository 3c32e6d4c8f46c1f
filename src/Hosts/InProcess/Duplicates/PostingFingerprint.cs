using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What is kept of a posting to find its duplicates: a group that duplicates share, and the triples of its text.</summary>
internal sealed class PostingFingerprint
{
    private readonly bool isShort;
    private readonly UInt128 text;
    private string? description;
    private uint[]? triples;

    private PostingFingerprint(PostingId id, UInt128 group, string description, bool isShort, UInt128 text) =>
        (Id, Group, this.description, this.isShort, this.text) = (id, group, description, isShort, text);

    internal PostingId Id { get; }

    /// <summary>Employer, title and district in one number; only postings of one group are compared.</summary>
    internal UInt128 Group { get; }

    /// <summary>Null where the posting names no employer: then nothing says that two notices come from one.</summary>
    internal static PostingFingerprint? Of(JobPosting posting, DuplicateRule rule)
    {
        if (posting.Employer is not { } employer)
            return null;
        var group = Hash(string.Create(CultureInfo.InvariantCulture, $"{Plain(employer.Value)}\n{Plain(posting.Title)}\n{posting.District?.Number ?? 0}"));
        var plain = Plain(posting.Description);
        var isShort = plain.Length < rule.ShortestText;
        return new(posting.Id, group, posting.Description, isShort, isShort ? Hash(plain + "\n" + Terms(posting)) : default);
    }

    internal bool IsLike(PostingFingerprint other, DuplicateRule rule) =>
        isShort || other.isShort
            ? isShort && other.isShort && text == other.text
            : Shingles.Likeness(Triples(), other.Triples()) >= rule.LeastLikeness;

    // Most postings are alone in their group and never asked.
    private uint[] Triples()
    {
        triples ??= Shingles.Of(description ?? "");
        description = null;
        return triples;
    }

    // Without a text, two posts are one only if their terms are the same to the letter.
    private static string Terms(JobPosting posting) =>
        string.Create(CultureInfo.InvariantCulture, $"{posting.Wage?.Low}|{posting.Wage?.High}|{posting.Wage?.PaymentsAYear}|{posting.MinimumEducation}|{posting.Experience?.Low}|{posting.Experience?.High}");

    private static string Plain(string value)
    {
        var plain = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            if (char.IsLetterOrDigit(character))
                plain.Append(char.ToLowerInvariant(character));
        }

        return plain.ToString();
    }

    private static UInt128 Hash(string value) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
}
