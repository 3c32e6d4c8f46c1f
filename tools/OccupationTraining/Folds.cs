using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OccupationTraining;

/// <summary>Divides titles into folds by a hash of the title, so that a title is in the same fold on every machine and in every run.</summary>
internal static class Folds
{
    internal const int Count = 5;

    /// <summary>The fold whose titles nobody reads while writing aliases or choosing settings: its figures are the honest forecast.</summary>
    internal const int Unread = 0;

    /// <summary>SHA-256 of the title in UTF-8, its first four bytes as a big-endian number, modulo the folds.</summary>
    internal static int Of(string title) => (int)(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(title))) % Count);
}
