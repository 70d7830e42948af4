namespace Dateline.Syntax.Network;

/// <summary>Hook for training: changes activations of a named place in the network; null when the network is only read.</summary>
internal delegate void Dropout(int place, float[] values, int width);
